package vn.motcua.eform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.SourceFile;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;
import vn.motcua.kernel.Uuid7;

/**
 * The front door of forms. Questions are answered from memory and cost no statement; a publication
 * is seen at once here and within about two seconds on other nodes.
 */
@Component
public class EForms {

    private static final String STREAM = "eform";

    private final EFormStore store;
    private final EFormCache cache;
    private final Catalog catalog;
    private final Journal journal;
    private final BusinessClock clock;
    private final EForm general;

    EForms(
            EFormStore store,
            EFormCache cache,
            Catalog catalog,
            Journal journal,
            BusinessClock clock) {
        this.store = store;
        this.cache = cache;
        this.catalog = catalog;
        this.journal = journal;
        this.clock = clock;
        this.general =
                cache.make(
                        GeneralForm.ID,
                        GeneralForm.LAYOUT,
                        SchemaWriter.of(GeneralForm.LAYOUT, List.of()));
    }

    /**
     * The form by which dossiers of this version are filed; the general one where none was made.
     */
    public EForm of(ProcedureVersion version) {
        return cache.inForce(version.id()).orElse(general);
    }

    /** Whether the office made a form for this version. */
    public boolean isMade(ProcedureVersion version) {
        return cache.inForce(version.id()).isPresent();
    }

    /** A revision that the caller knows to exist, such as the one a dossier was filed by. */
    public EForm revision(UUID id) {
        if (GeneralForm.ID.equals(id)) {
            return general;
        }
        return cache.form(id).orElseThrow(() -> new NoSuchElementException("No form " + id));
    }

    /**
     * Publishes form files; what was published before and is said again the same is passed over.
     *
     * @return how many revisions are new
     */
    @Transactional
    public int load(List<SourceFile> files, Actor actor) {
        int fresh = 0;
        for (SourceFile file : files) {
            FormFile form = FormFile.read(file);
            for (ProcedureVersion version : versions(form)) {
                require(form.layout(), version);
                fresh += publish(version, form.layout(), actor).isPresent() ? 1 : 0;
            }
        }
        return fresh;
    }

    private static void require(Layout layout, ProcedureVersion version) {
        if (LayoutCheck.of(layout, version).stream().anyMatch(LayoutFault::blocks)) {
            throw new RefusalException(new EFormRefusal.NotPublishable());
        }
    }

    private List<ProcedureVersion> versions(FormFile file) {
        List<ProcedureVersion> found = new ArrayList<>();
        for (ProcedureVersion version : catalog.snapshot().history(file.procedure())) {
            if (file.validFrom() == null || version.validFrom().equals(file.validFrom())) {
                found.add(version);
            }
        }
        return found;
    }

    /** The new revision; empty where the form in force is the same already. */
    Optional<EForm> publish(ProcedureVersion version, Layout layout, Actor actor) {
        store.lock();
        Optional<EFormStore.Row> before = store.latest(version.id());
        ObjectNode written = LayoutJson.write(layout);
        ObjectNode schema =
                SchemaWriter.of(layout, version.cases().stream().map(ProcedureCase::id).toList());
        // The same layout is a new revision where types mean more than they did.
        if (before.filter(
                        row ->
                                LayoutJson.MAPPER.readTree(row.layout()).equals(written)
                                        && row.schema().equals(schema.toPrettyString()))
                .isPresent()) {
            return Optional.empty();
        }
        EFormStore.Row row =
                new EFormStore.Row(
                        Uuid7.next(),
                        version.id(),
                        before.map(EFormStore.Row::revision).orElse(0) + 1,
                        schema.toPrettyString(),
                        written.toString());
        journal.write(
                stream(version),
                STREAM,
                List.of(
                        new EFormEvent.Published(
                                row.id(),
                                version.id(),
                                version.code(),
                                row.revision(),
                                TextHash.hex(row.schema()),
                                TextHash.hex(canonical(row.layout())))),
                clock.instant(),
                actor);
        store.insert(row, clock.instant(), actor.id());
        cache.forgetAfterCommit();
        return Optional.of(cache.make(row.id(), layout, schema));
    }

    private static UUID stream(ProcedureVersion version) {
        return UUID.nameUUIDFromBytes(
                ("eform:" + version.procedure()).getBytes(StandardCharsets.UTF_8));
    }

    private static String canonical(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
