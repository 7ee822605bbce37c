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

    String viewDevices();

    String devicesFilter();

    String devicesAll();

    String devicesNone();

    String devicesInStrip(Object device);

    String devicesSplit(Object compute, Object memory, Object launch, Object fixed);

    String devicesBound(Object bound, Object share);

    String devicesFindings(Object count, Object outcome);

    String devicesSlowest();

    String devicesNoTimes();

    String boundLaunch();

    String columnStrip();

    String columnBand();

    String columnMeasured();

    String columnChange();

    String columnSinceOpened();

    String columnBound();

    String columnNotSimplyRun();

    String columnHeldOut();
}
