package org.mnv4designer.designer.text;

/** Sentences of the welcome page. */
public interface WelcomeText {
    String welcomeHeadline();

    String welcomeLead();

    String welcomeNew();

    String welcomeOpen();

    String welcomeRecent();

    String welcomeNoRecent();

    String welcomeExamples();

    String welcomeNoExamples();

    String welcomeZoo();

    String welcomeSearch();

    String columnNetwork();

    String columnInput();

    String columnParameters();

    String columnMacs();

    String columnTopOne();

    String columnFamily();

    String columnParametersMillions();

    String columnMacsMillions();

    String welcomeExact(Object parameters, Object macs);

    String welcomeOpenNetwork();

    String welcomeOpenNetworkHint();

    String welcomeNothingFound(Object query);
}
