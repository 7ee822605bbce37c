package org.mnv4designer.designer.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.mnv4designer.base.AtomicFile;
import org.mnv4designer.base.SaveException;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.DeviceProfiles;

/** The folder of the user's device profiles. */
public record OwnProfiles(Path folder) {

    /** What to do if there is a file already. */
    public enum Existing {
        KEEP,
        REPLACE
    }

    /** Where the profile of a device lies. */
    public Path fileOf(String id) {
        return folder.resolve(id + ".json");
    }

    /** Whether there is a profile of a device. */
    public boolean holds(String id) {
        return Files.exists(fileOf(id), LinkOption.NOFOLLOW_LINKS);
    }

    /** Saves a profile whole or not at all. */
    public Path save(DeviceProfile profile, Existing existing) throws SaveException {
        Path file = fileOf(profile.id());
        try {
            Files.createDirectories(folder);
        } catch (IOException unmakable) {
            throw new SaveException(file, "the folder cannot be made", "check the permissions of the one around it");
        }
        save(profile, file, existing);
        return file;
    }

    /** Saves a profile into a file whole or not at all. */
    public static void save(DeviceProfile profile, Path file, Existing existing) throws SaveException {
        if (existing == Existing.KEEP && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new SaveException(file, "it is there already", "choose another id or file, or replace it (--force)");
        }
        AtomicFile.write(file, DeviceProfiles.write(profile).getBytes(StandardCharsets.UTF_8));
    }
}
