package tw.filingzone.register.service;

/**
 * What records of some register refer to outside the registers. It is read into the transaction before a firm's records
 * are, all at once, so that it is not looked up record by record.
 */
public interface Referred {

    void read();
}
