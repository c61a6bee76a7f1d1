/** Tests of who comes in when more come than the zone can serve. */
package tw.filingzone.admission;
