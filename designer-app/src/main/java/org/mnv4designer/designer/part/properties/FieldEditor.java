package org.mnv4designer.designer.part.properties;

import java.util.List;
import org.mnv4designer.designer.kit.NumberInput;

/** What kind of control edits a field. */
public sealed interface FieldEditor {

    <R> R match(Cases<R> cases);

    /** One method for each kind. */
    interface Cases<R> {
        R number(Number number);

        R flag(Flag flag);

        R choice(Choice choice);

        R words(Words words);

        R wholeList(WholeList list);

        R fact(Fact fact);
    }

    /**
     * A number; its value is an Integer if the input is whole, else a Double, or an Optional of that.
     *
     * @param usual values offered first
     * @param optional whether there may be none
     */
    record Number(NumberInput input, List<Double> usual, boolean optional, String unit) implements FieldEditor {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.number(this);
        }
    }

    /** A Boolean. */
    record Flag() implements FieldEditor {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.flag(this);
        }
    }

    /** One of some values with the words for each. */
    record Choice(List<Option> options) implements FieldEditor {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.choice(this);
        }
    }

    /** A value to choose. */
    record Option(Object value, String label) {
        @Override
        public String toString() {
            return label;
        }
    }

    /** A String. */
    record Words() implements FieldEditor {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.words(this);
        }
    }

    /** A List of Integers, typed apart by commas. */
    record WholeList() implements FieldEditor {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.wholeList(this);
        }
    }

    /** Words that cannot be edited. */
    record Fact() implements FieldEditor {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fact(this);
        }
    }
}
