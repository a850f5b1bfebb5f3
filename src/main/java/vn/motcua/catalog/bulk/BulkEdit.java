package vn.motcua.catalog.bulk;

import java.time.LocalDate;
import java.util.Map;
import vn.motcua.catalog.CatalogJson;
import vn.motcua.catalog.Field;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.UsedBy;

/** What is changed alike in many procedures. */
public sealed interface BulkEdit {

    /** Name of what is changed, for the journal. */
    String what();

    /** What it becomes, for the journal. */
    String value();

    /** The version as it will be. */
    ProcedureVersion of(ProcedureVersion version);

    /** How far they can be done online. */
    record Online(OnlineLevel level) implements BulkEdit {

        @Override
        public String what() {
            return "online-level";
        }

        @Override
        public String value() {
            return level.text();
        }

        @Override
        public ProcedureVersion of(ProcedureVersion version) {
            return CatalogJson.changed(version, Map.of("onlineLevel", level));
        }
    }

    /** The field that they belong to. */
    record InField(Field field) implements BulkEdit {

        @Override
        public String what() {
            return "field";
        }

        @Override
        public String value() {
            return field.code();
        }

        @Override
        public ProcedureVersion of(ProcedureVersion version) {
            return CatalogJson.changed(version, Map.of("field", field));
        }
    }

    /** Which agencies receive them. */
    record Received(UsedBy by) implements BulkEdit {

        @Override
        public String what() {
            return "agencies";
        }

        @Override
        public String value() {
            return by.reach() == UsedBy.Reach.LISTED
                    ? String.join(" ", by.unitKeys())
                    : by.reach().name();
        }

        @Override
        public ProcedureVersion of(ProcedureVersion version) {
            return CatalogJson.changed(version, Map.of("usedBy", by));
        }
    }

    /** The first day on which no dossier is received any more. */
    record Ending(LocalDate on) implements BulkEdit {

        @Override
        public String what() {
            return "end";
        }

        @Override
        public String value() {
            return on.toString();
        }

        @Override
        public ProcedureVersion of(ProcedureVersion version) {
            return CatalogJson.changed(version, Map.of("validTo", on));
        }
    }
}
