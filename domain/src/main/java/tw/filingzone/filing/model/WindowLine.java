package tw.filingzone.filing.model;

import tw.filingzone.calendar.model.WindowRow;
import tw.filingzone.calendar.model.WindowState;

/** A window in the exchange's list. */
public record WindowLine(WindowRow row, WindowState state, WindowProgress progress) {}
