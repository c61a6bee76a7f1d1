/** Backups of the embedded database, which no other program can open while the zone runs. */
package tw.filingzone.backup.service;
