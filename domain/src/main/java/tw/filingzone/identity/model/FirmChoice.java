package tw.filingzone.identity.model;

import tw.filingzone.kernel.model.FirmCode;

/** A firm to choose from. */
public record FirmChoice(FirmCode code, String shortName) {}
