package org.mnv4designer.measure.latency.measured;

/** Carries a problem to where problems are gathered. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient MeasurementProblem problem;

    RefusedException(MeasurementProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    MeasurementProblem problem() {
        return problem;
    }
}
