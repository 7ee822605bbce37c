package org.mnv4designer.designer.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final Deque<Runnable> worker = new ArrayDeque<>();
    private final Deque<Runnable> screen = new ArrayDeque<>();
    private final List<Integer> begun = new ArrayList<>();
    private final List<Integer> answers = new ArrayList<>();
    private final Background<Integer, Integer> background = new Background<>(
            (from, overtaken) -> {
                begun.add(from);
                return overtaken.getAsBoolean() ? Optional.empty() : Optional.of(10 * from);
            },
            worker::add,
            screen::add);

    private static void run(Deque<Runnable> thread) {
        while (!thread.isEmpty()) {
            thread.remove().run();
        }
    }

    @Test
    void anAnswerComesByWayOfBothThreads() {
        background.request(1, answers::add);
        assertTrue(background.busy().get());
        assertTrue(begun.isEmpty());

        run(worker);
        assertTrue(answers.isEmpty());
        run(screen);

        assertEquals(List.of(10), answers);
        assertFalse(background.busy().get());
    }

    @Test
    void onlyTheNewestRequestIsWorkedOn() {
        background.request(1, answers::add);
        background.request(2, answers::add);
        run(worker);
        run(screen);

        assertEquals(List.of(2), begun);
        assertEquals(List.of(20), answers);
    }

    @Test
    void anAnswerThatIsOvertakenOnItsWayIsDropped() {
        background.request(1, answers::add);
        run(worker);
        background.request(2, answers::add);
        run(screen);
        assertTrue(background.busy().get());

        run(worker);
        run(screen);

        assertEquals(List.of(20), answers);
    }

    @Test
    void whatIsCancelledIsNeverAnswered() {
        background.request(1, answers::add);
        run(worker);
        background.cancel();
        run(screen);

        assertTrue(answers.isEmpty());
        assertFalse(background.busy().get());
    }

    @Test
    void workThatFailsEndsTheWait() {
        Background<Integer, Integer> failing = new Background<>(
                (from, overtaken) -> {
                    throw new IllegalStateException("broken");
                },
                worker::add,
                screen::add);
        failing.request(1, answers::add);

        assertThrows(IllegalStateException.class, () -> run(worker));
        run(screen);

        assertFalse(failing.busy().get());
    }
}
