package org.mnv4designer.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edit;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Extras;
import org.mnv4designer.design.Overrides;
import org.mnv4designer.design.Settings;
import org.mnv4designer.design.Target;
import org.mnv4designer.measure.Report;
import org.mnv4designer.measure.Reporter;
import org.mnv4designer.measure.accuracy.Accuracies;
import org.mnv4designer.measure.fix.QuickFix;
import org.mnv4designer.measure.fix.QuickFixes;
import org.mnv4designer.measure.latency.Devices;
import org.mnv4designer.zoo.Zoo;

class DeviceFixesTest {
    private final Reporter reporter =
            new Reporter(Devices.installed(), Accuracies.installed(), design -> Optional.empty());
    private final QuickFixes fixes = new QuickFixes(reporter::report);

    @Test
    void whatTheHexagonRefusesIsReplacedInEveryBlockAtOnce() {
        Edit gelu = new Edits.Compound(
                "test",
                List.of(
                        new Edits.SetOverrides("blocks.2.1", Overrides.activation(ActivationFunction.GELU)),
                        new Edits.SetOverrides("blocks.3.1", Overrides.activation(ActivationFunction.GELU)),
                        new Settings.SetTargets(List.of(new Target.Latency("pixel-4-hexagon", 5, Extras.NONE)))));
        Design design = gelu.apply(Zoo.design("mobilenetv4_conv_small"));
        Report report = reporter.report(design);
        Diagnostic refusal = report.diagnostics().stream()
                .filter(found -> found.code().equals("DEVICE-001"))
                .findFirst()
                .orElseThrow();

        List<QuickFix> found = fixes.of(refusal, report);

        assertEquals("Use relu in 2 blocks", found.get(0).label());
        Report mended = reporter.report(found.get(0).edit().apply(design));
        assertTrue(mended.diagnostics().stream().noneMatch(left -> left.code().equals("DEVICE-001")));
    }
}
