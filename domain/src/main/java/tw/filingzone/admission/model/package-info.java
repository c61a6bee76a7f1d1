/** Who comes in when more come at once than a node can serve. */
package tw.filingzone.admission.model;
