package vn.motcua.eform;

import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.SourceFile;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;

/**
 * Forms while they are made. Every change is kept at once and can be undone; dossiers see nothing
 * of it before it is published.
 */
@Component
public class FormDrafts {

    private static final int MOST_PAST = 50;
    private static final UUID NOT_PUBLISHED = new UUID(0, 0);

    private final DraftStore drafts;
    private final EFormStore store;
    private final EFormCache cache;
    private final EForms forms;
    private final Catalog catalog;
    private final Access access;
    private final BusinessClock clock;

    FormDrafts(
            DraftStore drafts,
            EFormStore store,
            EFormCache cache,
            EForms forms,
            Catalog catalog,
            Access access,
            BusinessClock clock) {
        this.drafts = drafts;
        this.store = store;
        this.cache = cache;
        this.forms = forms;
        this.catalog = catalog;
        this.access = access;
        this.clock = clock;
    }

    /** Whether the right reaches every agency that receives by this version. */
    public boolean may(ProcedureVersion version, SignedIn by) {
        return scopes(version).stream()
                .allMatch(scope -> access.may(by, Right.CATALOG_MANAGE, scope));
    }

    private void require(ProcedureVersion version, SignedIn by) {
        scopes(version).forEach(scope -> access.require(by, Right.CATALOG_MANAGE, scope));
    }

    private List<Scope> scopes(ProcedureVersion version) {
        List<Scope> scopes =
                catalog.agenciesOffering(version, clock.today()).stream()
                        .map(agency -> Scope.of(agency.id()))
                        .toList();
        return scopes.isEmpty() ? List.of(Scope.OF_NO_UNIT) : scopes;
    }

    /** Versions that somebody works at. */
    public Set<UUID> versions(SignedIn by) {
        access.requireAnywhere(by, Right.CATALOG_MANAGE);
        return drafts.versions();
    }

    /** Whoever may nothing is told nothing of what there is. */
    private ProcedureVersion version(UUID id, SignedIn by) {
        access.requireAnywhere(by, Right.CATALOG_MANAGE);
        ProcedureVersion version =
                catalog.snapshot()
                        .find(id)
                        .orElseThrow(() -> new RefusalException(new EFormRefusal.NoSuchVersion()));
        require(version, by);
        return version;
    }

    /** The draft of a version, or what is in force where nobody began to change it. */
    public FormDraft draft(UUID versionId, SignedIn by) {
        ProcedureVersion version = version(versionId, by);
        Optional<EFormStore.Row> published = store.latest(versionId);
        Layout before =
                published.map(row -> layout(row.layout())).orElse(new Layout(List.of(), List.of()));
        Optional<DraftStore.Row> draft = drafts.find(versionId);
        Layout layout = draft.map(row -> layout(row.layout())).orElse(before);
        return new FormDraft(
                version,
                layout,
                cache.make(NOT_PUBLISHED, layout, SchemaWriter.of(layout, cases(version))),
                draft.map(DraftStore.Row::stamp).orElse(0),
                draft.map(row -> past(row).size()).orElse(0),
                published.map(EFormStore.Row::revision).orElse(0),
                LayoutCheck.of(layout, version),
                LayoutDiff.of(before, layout),
                store.revisions(versionId));
    }

    private static List<String> cases(ProcedureVersion version) {
        return version.cases().stream().map(ProcedureCase::id).toList();
    }

    private static Layout layout(String json) {
        return LayoutJson.read(LayoutJson.MAPPER.readTree(json));
    }

    private static ArrayNode past(DraftStore.Row row) {
        return (ArrayNode) LayoutJson.MAPPER.readTree(row.past());
    }

    /**
     * Changes the draft as it was seen.
     *
     * @throws RefusalException where somebody changed it in between
     */
    @Transactional
    public void change(UUID versionId, int stamp, UnaryOperator<Layout> edit, SignedIn by) {
        FormDraft draft = draft(versionId, by);
        Layout after = edit.apply(draft.layout());
        if (after.equals(draft.layout())) {
            return;
        }
        ArrayNode past =
                drafts.find(versionId)
                        .map(FormDrafts::past)
                        .orElseGet(LayoutJson.MAPPER::createArrayNode);
        past.add(LayoutJson.write(draft.layout()));
        while (past.size() > MOST_PAST) {
            past.remove(0);
        }
        save(versionId, stamp, LayoutJson.write(after), past, by);
    }

    /** Takes the last change back. */
    @Transactional
    public void undo(UUID versionId, int stamp, SignedIn by) {
        version(versionId, by);
        DraftStore.Row row =
                drafts.find(versionId)
                        .orElseThrow(() -> new RefusalException(new EFormRefusal.DraftMoved()));
        ArrayNode past = past(row);
        if (past.isEmpty()) {
            throw new RefusalException(new EFormRefusal.DraftMoved());
        }
        ObjectNode last = (ObjectNode) past.remove(past.size() - 1);
        save(versionId, stamp, last, past, by);
    }

    private void save(UUID version, int stamp, ObjectNode layout, ArrayNode past, SignedIn by) {
        boolean saved =
                drafts.save(
                        version,
                        new DraftStore.Row(layout.toString(), past.toString(), stamp),
                        clock.instant(),
                        by.staff());
        if (!saved) {
            throw new RefusalException(new EFormRefusal.DraftMoved());
        }
    }

    /**
     * What keeps the form of a file from becoming a draft: where in it, and what.
     *
     * @throws RefusalException where it is no form file
     */
    public List<LayoutFault> faults(UUID versionId, SourceFile file, SignedIn by) {
        return LayoutCheck.of(layout(file), version(versionId, by)).stream()
                .filter(fault -> fault.blocks() && !fault.key().equals("empty"))
                .toList();
    }

    private static Layout layout(SourceFile file) {
        try {
            return FormFile.read(file).layout();
        } catch (JacksonException | IllegalArgumentException | DateTimeParseException unreadable) {
            throw new RefusalException(new EFormRefusal.FileUnreadable());
        }
    }

    /** Puts what a sheet says of the fields into the draft; the rest of it stays. */
    @Transactional
    public void takeSheet(UUID versionId, int stamp, byte[] content, SignedIn by) {
        version(versionId, by);
        change(versionId, stamp, before -> FieldSheet.read(content, before), by);
    }

    /** The fields of the draft as a sheet (XLSX). */
    public byte[] sheet(UUID versionId, SignedIn by) {
        return FieldSheet.write(draft(versionId, by).layout());
    }

    /** Puts a file in the place of the draft; what it was can be undone to. */
    @Transactional
    public void take(UUID versionId, int stamp, SourceFile file, SignedIn by) {
        Layout layout = layout(file);
        change(versionId, stamp, before -> layout, by);
    }

    /** The draft as a file, with the schema that is made from it. */
    public String file(UUID versionId, SignedIn by) {
        FormDraft draft = draft(versionId, by);
        ObjectNode file =
                new FormFile(draft.version().code(), draft.version().validFrom(), draft.layout())
                        .write();
        file.set("schema", draft.form().schema());
        return file.toPrettyString();
    }

    /**
     * A revision that was published, as a file.
     *
     * @throws RefusalException where there is no such revision
     */
    public String file(UUID versionId, int revision, SignedIn by) {
        ProcedureVersion version = version(versionId, by);
        EFormStore.Row row =
                store.revision(versionId, revision)
                        .orElseThrow(() -> new RefusalException(new EFormRefusal.NoSuchVersion()));
        ObjectNode file =
                new FormFile(version.code(), version.validFrom(), layout(row.layout())).write();
        file.set("schema", LayoutJson.MAPPER.readTree(row.schema()));
        return file.toPrettyString();
    }

    /**
     * Publishes the draft as it was seen; from now on dossiers are filed by it.
     *
     * @throws RefusalException where it has faults, changes nothing, or moved on
     */
    @Transactional
    public void publish(UUID versionId, int stamp, SignedIn by) {
        FormDraft draft = draft(versionId, by);
        if (draft.stamp() != stamp) {
            throw new RefusalException(new EFormRefusal.DraftMoved());
        }
        if (!draft.publishable()) {
            throw new RefusalException(new EFormRefusal.NotPublishable());
        }
        forms.publish(draft.version(), draft.layout(), by.actor());
        drafts.delete(versionId);
    }
}
