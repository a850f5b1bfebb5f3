package vn.motcua.dossier.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Certificate;
import vn.motcua.dossier.DossierCommand;

/** Acts that write the books of certification (chứng thực). */
sealed interface CertificateAct extends Act {

    @Schema(description = "Enters what is to be certified before it is signed; it has no number.")
    record EnterCertificateAct(
            @Schema(allowableValues = "enter-certificate") String act,
            Integer task,
            Integer seen,
            @Schema(description = "Name of the paper.") String paper,
            @Schema(description = "Of the original.") Integer pages,
            @Schema(description = "How many are certified.") Integer copies,
            @Schema(description = "What was agreed in writing about a longer time.")
                    @Nullable String agreed)
            implements CertificateAct {
        @Override
        public DossierCommand command() {
            return new DossierCommand.EnterCertificate(
                    task,
                    seen,
                    new Certificate(paper, pages, copies, agreed == null ? "" : agreed));
        }
    }

    @Schema(
            description =
                    "Enters what a leader has signed into its book, which gives the number; from"
                            + " here the dossier counts as resolved.")
    record CertifyAct(
            @Schema(allowableValues = "certify") String act,
            Integer task,
            Integer seen,
            @Schema(description = "Name of the paper.") String paper,
            @Schema(description = "Of the original.") Integer pages,
            @Schema(description = "How many are certified.") Integer copies,
            @Schema(description = "What was agreed in writing about a longer time.")
                    @Nullable String agreed,
            @Schema(description = "Id of the leader who signed.") UUID signer)
            implements CertificateAct {
        @Override
        public DossierCommand command() {
            return new DossierCommand.Certify(
                    task,
                    seen,
                    new Certificate(paper, pages, copies, agreed == null ? "" : agreed),
                    signer);
        }
    }
}
