package org.mnv4designer.measure.latency.fit;

import java.util.List;
import org.hipparchus.util.FastMath;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.fit.Folds.Residual;

/** A profile made anew, with the errors on networks that its fits had not seen. */
public final class Refit {
    private static final Folds FOLDS = new Folds(12);

    private final DeviceRows rows;
    private final DeviceProfile profile;
    private final DeviceProfile blind;
    private final Errors leftOut;
    private final Errors judged;

    Refit(DeviceRows rows, DeviceProfile profile, DeviceProfile blind, List<Residual> leftOut, List<Residual> judged) {
        this.rows = rows;
        this.profile = profile;
        this.blind = blind;
        this.leftOut = new Errors(leftOut);
        this.judged = new Errors(judged);
    }

    public DeviceProfile profile() {
        return profile;
    }

    /** The same device fitted without held-out rows, which claims about those must be judged by. */
    public DeviceProfile blind() {
        return blind;
    }

    DeviceRows rows() {
        return rows;
    }

    /** Errors on the fitted networks, each family left out. */
    Errors leftOut() {
        return leftOut;
    }

    /** Errors on held-out networks. */
    Errors judged() {
        return judged;
    }

    /** Errors of a simpler law on the same networks, left out in the same way. */
    Errors leftOut(Baseline law) {
        List<FitRow> whole = rows.fitted().stream().filter(FitRow::whole).toList();
        return new Errors(law.applies(whole) ? FOLDS.leaveOut(whole, law::fit) : List.of());
    }

    /** Errors of a simpler law on held-out networks. */
    Errors judged(Baseline law) {
        List<FitRow> whole = rows.fitted().stream().filter(FitRow::whole).toList();
        if (!law.applies(whole) || !law.applies(rows.heldOut())) {
            return new Errors(List.of());
        }
        Folds.Predictor predictor = law.fit(whole);
        return new Errors(rows.heldOut().stream()
                .map(row -> new Residual(row, predictor.predict(row)))
                .toList());
    }

    /** How many of these lie in the profile's band. */
    long inBand(Errors errors) {
        return errors.residuals().stream()
                .filter(r -> FastMath.abs(FastMath.log(r.predicted() / r.row().milliseconds()))
                        <= profile.band().halfWidth())
                .count();
    }
}
