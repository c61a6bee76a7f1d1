package tw.filingzone.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.filingzone.evidence.model.AttachmentChoice;
import tw.filingzone.evidence.model.AttachmentRow;
import tw.filingzone.evidence.model.MediaKind;
import tw.filingzone.evidence.model.StoredFileRow;
import tw.filingzone.evidence.model.UploadRefused;
import tw.filingzone.evidence.model.UploadRefused.Reason;
import tw.filingzone.evidence.service.Download;
import tw.filingzone.evidence.service.Evidence;
import tw.filingzone.evidence.service.UploadSource;
import tw.filingzone.identity.service.Callers;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.NotPermitted;
import tw.filingzone.kernel.model.PageRequest;
import tw.filingzone.kernel.model.Slice;

/** Files and their links to records, against the deployed services and the migrated database. */
@ArquillianTest
class EvidenceIT {

    private static final int CHUNK = 256 * 1024;

    @Inject
    private Evidence evidence;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller current;

    @Inject
    private UserTransaction transaction;

    @BeforeEach
    void a_filer_calls() {
        call("z001.filer");
    }

    private void call(String username) {
        current.is(callers.named(username));
    }

    /** A PDF of one empty page; the mark makes it another file, blanks in front of its cross references a longer one. */
    private static byte[] pdf(String mark, int bytes) {
        String first = "%PDF-1.4\n%" + mark + "\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n";
        String second = "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n";
        String third = "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>\nendobj\n";
        int one = first.indexOf("1 0 obj");
        int two = first.length();
        int three = two + second.length();
        String body = first + second + third;
        String end = "xref\n0 4\n0000000000 65535 f \n%010d 00000 n \n%010d 00000 n \n%010d 00000 n \n"
                + "trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n%010d\n%%%%EOF\n";
        int blanks = Math.max(
                0, bytes - body.length() - end.formatted(one, two, three, 0).length());
        return (body + " ".repeat(blanks) + end.formatted(one, two, three, body.length() + blanks))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private StoredFileRow stored(String name, byte[] bytes) {
        return evidence.store(UploadSource.of(name, bytes));
    }

    private void attach(long recordId, AttachmentChoice... choices) throws Exception {
        transaction.begin();
        try {
            evidence.attach(recordId, List.of(choices));
            transaction.commit();
        } catch (RuntimeException refused) {
            transaction.rollback();
            throw refused;
        }
    }

    private List<StoredFileRow> recent(int most) {
        return evidence.stored(null, new PageRequest(0, most, "stored", true)).rows();
    }

    private static AttachmentChoice choice(StoredFileRow file) {
        return new AttachmentChoice(file.fileId(), file.fileName());
    }

    private byte[] read(long attachmentId) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        evidence.open(attachmentId).writeTo(bytes);
        return bytes.toByteArray();
    }

    @Test
    void a_file_comes_back_byte_for_byte_when_it_just_spills_into_a_third_chunk() throws Exception {
        byte[] pdf = pdf("spill", 2 * CHUNK + 1);
        assertEquals(2 * CHUNK + 1, pdf.length);
        StoredFileRow file = stored("C:\\dir\\資安 政策.pdf", pdf);
        attach(9_000_001, choice(file));
        AttachmentRow row = evidence.of(9_000_001).get(0);
        assertEquals("資安 政策.pdf", row.fileName());
        assertEquals("z001.filer", row.attachedBy());
        Download download = evidence.open(row.id());
        assertEquals(pdf.length, download.bytes());
        assertEquals(MediaKind.PDF, download.kind());
        assertEquals(file.sha256(), download.sha256());
        assertArrayEquals(pdf, read(row.id()));
    }

    @Test
    void a_file_of_exactly_two_chunks_comes_back_too() throws Exception {
        byte[] pdf = pdf("exact", 2 * CHUNK);
        attach(9_000_002, choice(stored("exact.pdf", pdf)));
        assertArrayEquals(pdf, read(evidence.of(9_000_002).get(0).id()));
    }

    @Test
    void the_same_bytes_are_stored_once_for_a_firm_and_once_more_for_another() {
        byte[] pdf = pdf("same", 0);
        StoredFileRow first = stored("first.pdf", pdf);
        StoredFileRow second = stored("second.pdf", pdf);
        assertEquals(first.fileId(), second.fileId());
        assertEquals("second.pdf", second.fileName());
        call("z002.filer");
        StoredFileRow other = stored("first.pdf", pdf);
        assertNotEquals(first.fileId(), other.fileId());
        assertEquals(first.sha256(), other.sha256());
    }

    @Test
    void stored_files_are_offered_again_newest_first_to_their_firm_alone() {
        StoredFileRow older = stored("older.pdf", pdf("older", 0));
        StoredFileRow newer = stored("newer.pdf", pdf("newer", 0));
        List<Long> recent = recent(100).stream().map(StoredFileRow::fileId).toList();
        assertTrue(recent.indexOf(newer.fileId()) < recent.indexOf(older.fileId()));
        assertEquals(1, recent(1).size());
        call("z003.filer");
        assertTrue(recent(100).stream().noneMatch(row -> recent.contains(row.fileId())));
    }

    @Test
    void stored_files_are_found_by_name_with_the_records_that_have_them() throws Exception {
        StoredFileRow file = stored("演練 100%_報告.pdf", pdf("drill", 0));
        attach(9_000_009, choice(file));
        attach(9_000_010, choice(file));
        Slice<StoredFileRow> found = evidence.stored("100%_", new PageRequest(0, 10, "stored", true));
        assertEquals(
                List.of(file.fileId()),
                found.rows().stream().map(StoredFileRow::fileId).toList());
        assertEquals(
                List.of(9_000_009L, 9_000_010L),
                evidence.recordsWith(List.of(file.fileId())).get(file.fileId()));
        attach(9_000_009);
        assertEquals(file.fileId(), evidence.storedFile(file.fileId()).fileId());
    }

    @Test
    void another_firm_s_stored_file_cannot_be_chosen_opened_or_found() {
        StoredFileRow file = stored("mine.pdf", pdf("mine", 0));
        call("z002.filer");
        assertThrows(NotFound.class, () -> evidence.storedFile(file.fileId()));
        assertThrows(NotFound.class, () -> evidence.openStored(file.fileId()));
        assertTrue(evidence.chosen(List.of(choice(file))).isEmpty());
        assertEquals(
                0,
                evidence.stored("mine.pdf", new PageRequest(0, 10, "stored", true))
                        .total());
        assertTrue(evidence.recordsWith(List.of(file.fileId())).isEmpty());
    }

    @Test
    void a_record_has_exactly_the_attachments_that_were_named_last() throws Exception {
        StoredFileRow one = stored("one.pdf", pdf("one", 0));
        StoredFileRow two = stored("two.pdf", pdf("two", 0));
        attach(9_000_003, choice(one), choice(one));
        AttachmentRow kept = evidence.of(9_000_003).get(0);
        attach(9_000_003, choice(two), choice(one));
        assertEquals(2, evidence.of(9_000_003).size());
        assertEquals(kept.id(), evidence.of(9_000_003).get(0).id());
        attach(9_000_003, choice(two));
        assertEquals(
                List.of("two.pdf"),
                evidence.of(9_000_003).stream().map(AttachmentRow::fileName).toList());
        attach(9_000_003);
        assertTrue(evidence.of(9_000_003).isEmpty());
    }

    @Test
    void another_firm_finds_neither_the_file_nor_the_attachment() throws Exception {
        StoredFileRow file = stored("own.pdf", pdf("own", 0));
        attach(9_000_004, choice(file));
        long attachment = evidence.of(9_000_004).get(0).id();
        call("z002.filer");
        assertTrue(evidence.of(9_000_004).isEmpty());
        assertThrows(NotFound.class, () -> evidence.open(attachment));
        assertThrows(NotFound.class, () -> attach(9_000_005, choice(file)));
    }

    @Test
    void a_name_given_to_an_attachment_cannot_contradict_its_file() {
        StoredFileRow file = stored("plain.pdf", pdf("plain", 0));
        AttachmentChoice program = new AttachmentChoice(file.fileId(), "run.exe");
        UploadRefused refused = assertThrows(UploadRefused.class, () -> attach(9_000_006, program));
        assertEquals(Reason.EXTENSION, refused.reason());
    }

    @Test
    void attaching_is_a_part_of_another_transaction() {
        assertThrows(EJBException.class, () -> evidence.attach(9_000_007, List.of()));
    }

    @Test
    void a_viewer_reads_but_does_not_store() throws Exception {
        attach(9_000_008, choice(stored("seen.pdf", pdf("seen", 0))));
        call("z001.viewer");
        byte[] pdf = pdf("viewer", 0);
        assertThrows(NotPermitted.class, () -> stored("viewer.pdf", pdf));
        assertEquals(1, evidence.of(9_000_008).size());
        assertArrayEquals(pdf("seen", 0), read(evidence.of(9_000_008).get(0).id()));
    }

    @Test
    void a_file_that_is_not_fit_as_evidence_leaves_nothing_behind() {
        int before = recent(1000).size();
        byte[] program = "MZ\u0010\u0000 program".getBytes(StandardCharsets.US_ASCII);
        UploadRefused refused = assertThrows(UploadRefused.class, () -> stored("policy.pdf", program));
        assertEquals(Reason.TYPE, refused.reason());
        assertEquals(before, recent(1000).size());
    }
}
