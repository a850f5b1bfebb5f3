package vn.motcua.dossier.api;

import io.swagger.v3.oas.annotations.media.Schema;
import vn.motcua.dossier.DossierCommand;

/**
 * An act as a message: one record for each {@link DossierCommand}, told apart by {@code act}.
 * {@code task} is the task's number, {@code seen} its version as the client saw it.
 */
@Schema(description = "An act on a dossier; the property `act` says which.")
sealed interface Act extends FromClient permits WayAct, ClockAct, BesideAct, CertificateAct {

    DossierCommand command();
}
