package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import vn.motcua.document.web.Downloads;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.kernel.Uuid7;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class IssuedPapersTest {

    private static final FormChoice DAY = FormChoice.on(LocalDate.of(2022, 3, 3));

    @Autowired IssuedPapers issued;
    @Autowired Papers papers;
    @Autowired Files files;
    @Autowired Downloads downloads;

    @Test
    void printsTheSameBytesAgainWhateverHasChangedSince() throws IOException {
        PaperKey key = PaperKey.first(dossier(), FormKind.RECEIPT);

        IssuedPaper first = issue(key, () -> papers.receipt(SampleForms.receipt(), DAY));
        IssuedPaper again = issue(key, () -> papers.receipt(SampleForms.longReceipt(), DAY));

        assertThat(again).isEqualTo(first);
        assertThat(first.formRef()).isEqualTo("tt-01-2018/2019-01-06/01");
        try (InputStream bytes = files.open(again.fileHash())) {
            assertThat(bytes.readAllBytes()).isEqualTo(papers.receipt(SampleForms.receipt(), DAY));
        }
    }

    @Test
    void keepsSheetsAndSequencesApart() {
        SubjectRef dossier = dossier();

        issue(new PaperKey(dossier, FormKind.ROUTING_SLIP, "", 1), () -> bytes("một"));
        issue(new PaperKey(dossier, FormKind.ROUTING_SLIP, "", 2), () -> bytes("hai"));
        issue(new PaperKey(dossier, FormKind.RECEIPT, "HANDED", 1), () -> bytes("ba"));

        assertThat(issued.of(dossier)).extracting(IssuedPaper::fileHash).doesNotHaveDuplicates();
        assertThat(issued.of(dossier)).hasSize(3);
    }

    @Test
    void issuesOnePaperToManyWhoAskAtOnce() throws Exception {
        PaperKey key = PaperKey.first(dossier(), FormKind.RECEIPT);
        int askers = 8;
        CyclicBarrier start = new CyclicBarrier(askers);

        try (ExecutorService pool = Executors.newFixedThreadPool(askers)) {
            List<Callable<IssuedPaper>> asks =
                    IntStream.range(0, askers).mapToObj(n -> ask(start, key, "bản " + n)).toList();
            List<IssuedPaper> got =
                    pool.invokeAll(asks).stream().map(Future::resultNow).distinct().toList();
            assertThat(got).hasSize(1);
        }
    }

    private Callable<IssuedPaper> ask(CyclicBarrier start, PaperKey key, String content) {
        return () -> {
            start.await();
            return issue(key, () -> bytes(content));
        };
    }

    @Test
    void choosesTheEditionByTheDayOfTheAct() {
        PaperKey key = PaperKey.first(dossier(), FormKind.ROUTING_SLIP);

        IssuedPaper paper =
                issued.getOrIssue(
                        key,
                        FormChoice.on(LocalDate.of(2025, 9, 15)),
                        SampleForms.RECEIVED,
                        () -> bytes("phiếu"));

        assertThat(paper.formRef()).isEqualTo("tt-03-2025/2025-09-15/06");
    }

    @Test
    void leavesWithHeadersUnderWhichNothingRuns() {
        StoredFile file = files.store(bytes("tệp"), "application/pdf");

        ResponseEntity<?> answer = downloads.attachment(file.hash(), "Giấy \"tờ\".pdf");

        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.getHeaders().getFirst("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''Gi%E1%BA%A5y");
    }

    private IssuedPaper issue(PaperKey key, java.util.function.Supplier<byte[]> maker) {
        return issued.getOrIssue(key, DAY, SampleForms.RECEIVED, maker);
    }

    private static SubjectRef dossier() {
        UUID id = Uuid7.next();
        return new SubjectRef("dossier", id);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
