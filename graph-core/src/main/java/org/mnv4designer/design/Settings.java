package org.mnv4designer.design;

import java.util.List;
import java.util.Optional;
import org.mnv4designer.base.Conventions;

/** The edits of what holds for a design as a whole. */
public final class Settings {
    private Settings() {}

    /** Sets the size of the image. */
    public record SetInput(ImageInput input) implements Edit {
        @Override
        public Design apply(Design design) {
            return design.withInput(input);
        }

        @Override
        public String kind() {
            return "set-input";
        }
    }

    /** Sets the number of classes. */
    public record SetClasses(int classes) implements Edit {
        @Override
        public Design apply(Design design) {
            return design.withClasses(classes);
        }

        @Override
        public String kind() {
            return "set-classes";
        }
    }

    /** Sets the conventions of the design. */
    public record SetConventions(Conventions conventions) implements Edit {
        @Override
        public Design apply(Design design) {
            return design.withConventions(conventions);
        }

        @Override
        public String kind() {
            return "set-conventions";
        }
    }

    /** Sets how the network is meant to be trained. */
    public record SetTraining(Training training) implements Edit {
        @Override
        public Design apply(Design design) {
            return design.training().equals(training) ? design : design.withTraining(training);
        }

        @Override
        public String kind() {
            return "set-training";
        }
    }

    /** Sets how images are prepared. */
    public record SetPreprocessing(Preprocessing preprocessing) implements Edit {
        @Override
        public Design apply(Design design) {
            return design.preprocessing().equals(preprocessing) ? design : design.withPreprocessing(preprocessing);
        }

        @Override
        public String kind() {
            return "set-preprocessing";
        }
    }

    /** Sets the limits of the design. */
    public record SetTargets(List<Target> targets) implements Edit {
        public SetTargets {
            targets = List.copyOf(targets);
        }

        @Override
        public Design apply(Design design) {
            return design.targets().equals(targets) ? design : design.withTargets(targets);
        }

        @Override
        public String kind() {
            return "set-targets";
        }
    }

    /** Sets the weight file. */
    public record SetWeights(Optional<WeightFile> weights) implements Edit {
        @Override
        public Design apply(Design design) {
            return design.weights().equals(weights) ? design : design.withWeights(weights);
        }

        @Override
        public String kind() {
            return "set-weights";
        }
    }

    /** Sets the outputs of the network. */
    public record SetOutputs(List<Output> outputs) implements Edit {
        public SetOutputs {
            outputs = List.copyOf(outputs);
        }

        @Override
        public Design apply(Design design) {
            return design.withNetwork(
                    network -> network.outputs().equals(outputs) ? network : network.withOutputs(outputs));
        }

        @Override
        public String kind() {
            return "set-outputs";
        }
    }

    /** Puts a design in the place of this one, as its text was typed. */
    public record ReplaceDesign(Design typed) implements Edit {
        @Override
        public Design apply(Design design) {
            return typed.equals(design) ? design : typed;
        }

        @Override
        public String kind() {
            return "edit-text";
        }
    }

    /** Sets the name of the design. */
    public record RenameDesign(String name) implements Edit {
        @Override
        public Design apply(Design design) {
            return design.name().equals(name) ? design : design.withName(name);
        }

        @Override
        public String kind() {
            return "rename-design";
        }
    }
}
