/** What all register services share: the history of records, and what a register gives to a filing. */
package tw.filingzone.register.service;
