package tw.filingzone.filing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.filingzone.calendar.model.FilingWindow;
import tw.filingzone.identity.model.Firm;
import tw.filingzone.kernel.model.StoredRecord;

/**
 * 申報: what one firm owes in one window.
 *
 * <p>It exists from the opening of the window on, so that not having filed is a row and not a gap. The firm keeps its
 * registers meanwhile; to submit freezes them as version 1, and to submit again inside the window as version 2. A
 * version is never changed. The latest one is in force.
 */
@Entity
@Table(name = "filing")
public class Filing extends StoredRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "firm_id")
    private Firm firm;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "window_id")
    private FilingWindow window;

    @Column(name = "versions")
    private int versions;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "latest_version_id")
    private FilingVersion latest;

    @Column(name = "outcomes")
    private String outcomes;

    protected Filing() {}

    public Filing(Firm firm, FilingWindow window) {
        this.firm = firm;
        this.window = window;
    }

    /**
     * Whether a submission may come in now.
     *
     * @throws WindowClosed if the window is not open at this instant
     * @throws tw.filingzone.calendar.model.WindowWithdrawn if the window was withdrawn
     */
    public void requireOpen(Instant now) {
        window.requireStanding();
        if (!window.isOpen(now)) {
            throw WindowClosed.at(
                    now, window.name().text(), window.opensAt(), window.times().locksAt());
        }
    }

    /**
     * Takes a submission as the next version.
     *
     * @throws WindowClosed if the window is not open at the time of record
     */
    public FilingVersion submit(Submitted submitted) {
        requireOpen(submitted.time().ofRecord());
        versions++;
        latest = new FilingVersion(this, versions, submitted);
        outcomes = FiledOutcomes.of(submitted.assessment().items()).text();
        return latest;
    }

    /** The number that the next submission gets, from 1. */
    public int nextNumber() {
        return versions + 1;
    }

    public Firm firm() {
        return firm;
    }

    public FilingWindow window() {
        return window;
    }
}
