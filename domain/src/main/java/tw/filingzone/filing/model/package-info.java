/** A firm's filing in a window: its versions, which never change, and the narrow facts that monitoring reads. */
package tw.filingzone.filing.model;
