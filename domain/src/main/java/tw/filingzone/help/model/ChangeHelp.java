package tw.filingzone.help.model;

/**
 * Changes a text of the help.
 *
 * @param seen the number of the version that the form was opened with
 * @param wording the new text, or null to go back to the delivered one
 */
public record ChangeHelp(HelpSubject subject, int seen, HelpWording wording) {}
