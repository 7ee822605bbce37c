package org.mnv4designer.inference.nd4j;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.mnv4designer.run.EngineException;
import org.mnv4designer.run.RunMonitor;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * Loads ND4J once a process. The first time on a computer 400 MB are unpacked into the user's JavaCPP cache, which takes
 * 5 to 16 s: told as progress by the growing file.
 */
final class NativeLibrary {
    private static final long POLL_MILLIS = 150;
    private static final String NAME = System.mapLibraryName("nd4jcpu");
    private static final String[] EXTENSIONS = {"-onednn", ""};

    private NativeLibrary() {}

    /** Returns when ND4J can be used. */
    static void load(RunMonitor monitor) throws EngineException {
        CompletableFuture<Boolean> loading = CompletableFuture.supplyAsync(NativeLibrary::touch, NativeLibrary::start);
        while (!isDone(loading)) {
            if (monitor.isCancelled()) {
                throw new EngineException(Problems.cancelled());
            }
            tell(monitor, unpackedSize());
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "nd4j-loader");
        thread.setDaemon(true);
        thread.start();
    }

    /** ND4J must be touched before the holder of its native calls. */
    private static boolean touch() {
        return Nd4j.getExecutioner() != null && NativeOpsHolder.getInstance().getDeviceNativeOps() != null;
    }

    private static boolean isDone(CompletableFuture<Boolean> loading) throws EngineException {
        try {
            return loading.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new EngineException(Problems.noLibrary(cause), cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException(Problems.cancelled(), e);
        }
    }

    private static void tell(RunMonitor monitor, long size) {
        long unpacked = size > 0 ? unpacked() : size;
        if (unpacked < size) {
            monitor.progress("Unpacking the native library", (double) unpacked / size);
        } else {
            monitor.progress("Loading the native library", -1);
        }
    }

    /** The size of the library inside its jar; 0 if it cannot be found. */
    private static long unpackedSize() {
        for (String extension : EXTENSIONS) {
            String platform = Loader.getPlatform() + extension;
            URL url = Nd4j.class.getResource("/org/nd4j/linalg/cpu/nativecpu/bindings/" + platform + "/" + NAME);
            if (url != null) {
                return size(url);
            }
        }
        return 0;
    }

    private static long size(URL url) {
        try {
            return Math.max(0, url.openConnection().getContentLengthLong());
        } catch (IOException e) {
            return 0;
        }
    }

    private static long unpacked() {
        try {
            File cache = Loader.getCacheDir();
            try (Stream<Path> files = Files.walk(cache.toPath())) {
                return files.filter(file -> file.endsWith(NAME))
                        .mapToLong(file -> file.toFile().length())
                        .max()
                        .orElse(0);
            }
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    /**
     * Sets how many threads native calls may use: oneDNN's for the calling thread, OpenBLAS's for the process. The latter
     * costs half a millisecond even if nothing changes.
     */
    static void useThreads(int threads) {
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(threads);
        if (openblas_nolapack.blas_get_num_threads() != threads) {
            openblas_nolapack.blas_set_num_threads(threads);
        }
    }
}
