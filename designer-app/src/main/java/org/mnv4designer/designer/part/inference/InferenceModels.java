package org.mnv4designer.designer.part.inference;

/** What the pages of the Inference view show. */
public record InferenceModels(
        InferenceModel run,
        StatisticsModel statistics,
        MapsModel maps,
        ImagesModel images,
        PreprocessingModel preprocessing,
        PairModel pair) {}
