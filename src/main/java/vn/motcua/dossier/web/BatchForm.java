package vn.motcua.dossier.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.BatchAct;
import vn.motcua.dossier.BatchCarry;
import vn.motcua.dossier.BatchFields;
import vn.motcua.dossier.BatchOrder;
import vn.motcua.dossier.BatchRow;
import vn.motcua.dossier.Carriage;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/** A batch as the form of one offer sends it. */
record BatchForm(FormView form) {

    BatchAct act() {
        return BatchAct.of(form.value("act")).orElseThrow(ActForm::unreadable);
    }

    /** Made when the form was shown. */
    UUID id() {
        try {
            return UUID.fromString(form.value("id"));
        } catch (IllegalArgumentException unreadable) {
            throw ActForm.unreadable();
        }
    }

    List<BatchRow> rows() {
        return BatchRow.read(Stream.of(form.value("rows").split(" ", -1)));
    }

    /**
     * The order, as far as it can be read.
     *
     * @throws RefusalException when a way had to be picked and was not
     */
    BatchOrder order() {
        if (!form.value("ways").isEmpty() && form.value("choice").isBlank()) {
            throw new RefusalException(new DossierRefusal.Missing("choice"));
        }
        BatchFields fields =
                new BatchFields(
                        given("choice"),
                        given("note"),
                        given("result"),
                        given("number"),
                        Typed.day(form.value("signedOn")).orElse(null),
                        one(ReturnMethod.values(), "method").orElse(null),
                        given("receiver"),
                        carry());
        return new BatchOrder(id(), act(), fields, rows());
    }

    private BatchCarry carry() {
        return new BatchCarry(
                Typed.day(form.value("reappointed")).orElse(null),
                given("apologyReason"),
                one(Carriage.values(), "sentAs").orElse(null));
    }

    private <E extends Enum<E>> Optional<E> one(E[] of, String name) {
        return Stream.of(of).filter(e -> e.name().equals(form.value(name))).findFirst();
    }

    private @Nullable String given(String name) {
        String value = form.value(name);
        return value.isBlank() ? null : value;
    }
}
