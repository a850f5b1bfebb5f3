package vn.motcua.catalog.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Applicant;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.FileRefusal;
import vn.motcua.catalog.LegalReference;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.identity.SignedIn;
import vn.motcua.job.JobRun;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class NationalImportsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final SignedIn BY =
            new SignedIn(UUID.randomUUID(), UUID.randomUUID(), "Kiểm Soát", Set.of(), Set.of());

    @Autowired NationalImports imports;
    @Autowired NationalImportStore store;
    @Autowired NationalImportJob job;
    @Autowired Catalog catalog;

    private UUID load(byte[] content) {
        UUID id = imports.load("records.jsonl", content, BY);
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!imports.find(id).isRead() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(imports.find(id).isRead()).as("read within a minute").isTrue();
        return id;
    }

    private static Refusal refused(Runnable act) {
        return catchThrowableOfType(RefusalException.class, act::run).first();
    }

    private ProcedureVersion draft(String code) {
        return catalog.drafts(code).getFirst().version();
    }

    @Test
    void whatIsUnsureWaitsAndTheRestIsClear() {
        UUID id =
                load(
                        NationalLines.packed(
                                NationalLines.bytes(
                                        NationalLines.clear("8.100001"),
                                        NationalLines.queued("8.100002"),
                                        "",
                                        NationalLines.apart("8.100003"))));

        NationalImport load = imports.find(id);
        assertThat(load.records()).isEqualTo(3);
        assertThat(load.in(RecordState.CLEAR)).isEqualTo(1);
        assertThat(load.in(RecordState.QUEUED)).isEqualTo(1);
        assertThat(load.in(RecordState.APART)).isEqualTo(1);
        assertThat(imports.doubts(id)).containsOnlyKeys(Doubt.TIME_WITHOUT_UNIT);
        QueueLine waiting = imports.next(id, List.of(Doubt.TIME_WITHOUT_UNIT), 0).orElseThrow();
        assertThat(waiting.code()).isEqualTo("8.100002");
        assertThat(imports.next(id, List.of(Doubt.FEE_SEVERAL), 0)).isEmpty();
        assertThat(imports.lines(id, RecordState.APART, List.of(), 0))
                .extracting(QueueLine::line)
                .containsExactly(4);
    }

    @Test
    void whatIsClearOrSettledBecomesDraftsThatReplaceThoseBefore() {
        UUID id =
                load(
                        NationalLines.bytes(
                                NationalLines.clear("8.200001"),
                                NationalLines.queued("8.200002"),
                                NationalLines.apart("8.200003")));

        assertThat(imports.takeOver(id, DAY, BY)).isEqualTo(1);
        assertThat(catalog.drafts("8.200002")).isEmpty();

        imports.settle(id, 2, 0, withUnits(imports.record(id, 2).current()), BY);
        assertThat(imports.takeOver(id, DAY, BY)).isEqualTo(2);
        assertThat(catalog.drafts("8.200001")).hasSize(1);
        assertThat(catalog.drafts("8.200003")).isEmpty();
        assertThat(imports.find(id).validFrom()).isEqualTo(DAY);

        ProcedureVersion clear = draft("8.200001");
        assertThat(clear.level()).isEqualTo(Level.COMMUNE);
        assertThat(clear.limit("chung", Channel.COUNTER)).isEqualTo(WorkDuration.workingDays(5));
        assertThat(clear.fees("chung", Channel.COUNTER).getFirst().amount().amount())
                .isEqualTo(20_000);
        assertThat(clear.applicants())
                .containsExactlyInAnyOrder(Applicant.CITIZEN, Applicant.BUSINESS);
        assertThat(clear.legal())
                .extracting(LegalReference::text)
                .containsExactly("54/2014/QH13", "08/2025/TT-BTP");
        assertThat(clear.papers())
                .extracting(RequiredPaper::name, RequiredPaper::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Hộ chiếu", RequiredPaper.Kind.SHOW));
        assertThat(draft("8.200002").limit("chung", Channel.COUNTER))
                .isEqualTo(new WorkDuration(BigDecimal.ONE, WorkDuration.Unit.WORKING_DAY));
    }

    private static Recovery withUnits(Recovery read) {
        List<Way> ways =
                read.ways().rows().stream()
                        .map(way ->
                                new Way(
                                        way.channel(),
                                        Recovered.sure(
                                                new TimeSaid(
                                                        way.time().value().value(),
                                                        TimeSaid.Unit.WORKING_DAY),
                                                ""),
                                        way.fees(),
                                        way.note()))
                        .toList();
        return new Recovery(new Listed<>(ways, null), read.papers(), read.results());
    }

    @Test
    void ofTwoWhoSettleOneRecordTheSecondIsTold() {
        UUID id = load(NationalLines.bytes(NationalLines.queued("8.300001")));
        Recovery settled = withUnits(imports.record(id, 1).current());

        imports.settle(id, 1, 0, settled, BY);

        assertThat(refused(() -> imports.settle(id, 1, 0, settled, BY)))
                .isInstanceOf(CatalogRefusal.ImportRecordMoved.class);
        ImportRecord record = imports.record(id, 1);
        assertThat(record.state()).isEqualTo(RecordState.SETTLED);
        assertThat(record.settledBy()).isEqualTo(BY.staff());
        assertThat(record.current()).isEqualTo(settled);
        assertThat(record.recovered().doubts()).containsExactly(Doubt.TIME_WITHOUT_UNIT);
    }

    @Test
    void aBadLineIsSaidWithItsNumberAndNothingIsKept() {
        int before = imports.imports().size();

        RefusalException refused =
                catchThrowableOfType(
                        RefusalException.class,
                        () ->
                                imports.load(
                                        "bad.jsonl",
                                        NationalLines.bytes(
                                                NationalLines.clear("8.400001"),
                                                "{\"ma_thu_tuc\": \"8.400002\"}",
                                                "no json",
                                                "[]",
                                                NationalLines.clear("8.400001"),
                                                NationalLines.clear("x")),
                                        BY));

        assertThat(refused.refusals())
                .extracting(one -> ((FileRefusal) one).at().line())
                .containsExactly(2, 3, 4, 5, 6);
        assertThat(imports.imports()).hasSize(before);
    }

    @Test
    void whatIsNoFileOfRecordsIsRefused() {
        assertThat(refused(() -> imports.load("empty", new byte[] {'\n'}, BY)))
                .isInstanceOf(FileRefusal.NothingToRead.class);
        assertThat(refused(() -> imports.load("x", new byte[] {'{', (byte) 0xff}, BY)))
                .isInstanceOf(FileRefusal.NotReadable.class);
        assertThat(refused(() -> imports.load("x.gz", new byte[] {0x1f, (byte) 0x8b, 1, 2}, BY)))
                .isInstanceOf(FileRefusal.NotReadable.class);
        byte[] bomb = NationalLines.packed(new byte[51 * 1024 * 1024]);
        assertThat(refused(() -> imports.load("bomb.gz", bomb, BY)))
                .isInstanceOf(CatalogRefusal.ImportTooLarge.class);
    }

    @Test
    void nothingClearIsNothingToTakeOver() {
        UUID id = load(NationalLines.bytes(NationalLines.queued("8.500001")));

        assertThat(refused(() -> imports.takeOver(id, DAY, BY)))
                .isInstanceOf(CatalogRefusal.ImportNothingClear.class);
        assertThat(refused(() -> imports.takeOver(UUID.randomUUID(), DAY, BY)))
                .isInstanceOf(CatalogRefusal.ImportUnknown.class);
    }

    /** Run again after a crash, the job reads what is left and touches nothing else. */
    @Test
    void theJobBearsBeingRepeated() {
        UUID id = load(NationalLines.bytes(NationalLines.queued("8.600001")));
        imports.settle(id, 1, 0, imports.record(id, 1).current(), BY);

        job.run(
                new JobRun() {
                    @Override
                    public UUID id() {
                        return id;
                    }

                    @Override
                    public void total(long pieces) {}

                    @Override
                    public void advance(long pieces) {}

                    @Override
                    public void message(String text) {}
                },
                id.toString());

        assertThat(imports.record(id, 1).state()).isEqualTo(RecordState.SETTLED);
        assertThat(store.unread(id, 10)).isEmpty();
    }
}
