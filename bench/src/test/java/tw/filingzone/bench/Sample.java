package tw.filingzone.bench;

/**
 * What a page cost in one round.
 *
 * @param requests how often it was asked for
 * @param cpuMillis processor time of the server, for each request
 * @param wallMillis the median of the time until the answer was there
 * @param statements sent to the database, for each request
 * @param sqlMillis what the database took, for each request
 * @param bytes of an answer
 */
record Sample(int requests, double cpuMillis, double wallMillis, double statements, double sqlMillis, double bytes) {}
