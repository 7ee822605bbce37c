package org.mnv4designer.designer.text;

/** Sentences of the estimates on devices. */
public interface DevicesText {
    String devicesReloaded();

    String devicesBroken(Object problems);

    String devicesBand(Object value, Object unit);

    String devicesMeasured(Object value);

    String devicesMeasuredHint(Object source);

    String devicesTooltip(Object low, Object high, Object source, Object error);

    String devicesSupport(Object operator, Object outcome, Object reason, Object blocks, Object source);

    String devicesFact(Object fact, Object value, Object source, Object confidence);

    String targetLatency(Object device);

    String targetKindLatency();

    String targetKindMacs();

    String targetKindParameters();

    String targetKindPeak();

    String unitMillions();

    String unitKibibytes();

    String targetLimit();

    String targetLimitExpected();

    String targetOf(Object value, Object limit);

    String emptyNoTargets();

    String viewTargets();

    String targetAdd();

    String targetRemove();

    String devicesChoose();
}
