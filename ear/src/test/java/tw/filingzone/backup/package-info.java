/** Tests of backups: that one is whole, and that the zone goes on with it elsewhere. */
package tw.filingzone.backup;
