package tw.filingzone.help.service;

/** A text of the help has been changed; heard on the node that changed it, once the change is stored. */
record HelpChanged() {}
