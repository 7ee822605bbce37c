package org.mnv4designer.designer.text;

/** Sentences of the properties. */
public interface PropertiesText {
    String propertiesBlock();

    String propertiesForm();

    String propertiesParameters();

    String propertiesConventions();

    String propertiesRecipe();

    String propertiesRecipeHint();

    String outlineNoStage();

    String propertiesDesign();

    String propertiesMany(Object count);

    String propertiesManyHint();

    String propertiesId();

    String propertiesStage();

    String propertiesNote();

    String propertiesInputShape();

    String propertiesOutputShape();

    String propertiesUnknown();

    String propertiesDefault();

    String propertiesNone();

    String propertiesWholeExpected(Object minimum, Object maximum);

    String propertiesRealExpected(Object minimum, Object maximum);

    String propertiesListExpected();

    String propertiesRefused(Object reason);

    String propertiesName();

    String propertiesHeight();

    String propertiesWidth();

    String propertiesChannels();

    String propertiesClasses();

    String propertiesPadding();

    String propertiesActivation();

    String propertiesEpsilon();

    String unitMillis();
}
