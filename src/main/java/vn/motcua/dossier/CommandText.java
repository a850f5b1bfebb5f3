package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;

/** The text that a command brings along, which goes into a row and not into the journal. */
final class CommandText {

    private CommandText() {}

    static @Nullable String of(DossierCommand command) {
        String text =
                switch (command) {
                    case DossierCommand.Accept _ -> null;
                    case DossierCommand.Take _ -> null;
                    case DossierCommand.Release _ -> null;
                    case DossierCommand.Assign _ -> null;
                    case DossierCommand.Recall _ -> null;
                    case DossierCommand.WithdrawOpinion _ -> null;
                    case DossierCommand.RecordResult _ -> null;
                    case DossierCommand.Forward c -> c.note();
                    case DossierCommand.Decide c -> c.note();
                    case DossierCommand.Return c -> c.note();
                    case DossierCommand.AskOpinions c -> c.question();
                    case DossierCommand.GiveOpinion c -> c.text();
                    case DossierCommand.WaiveChild c -> c.reason();
                    case DossierCommand.HandBack c ->
                            c.identity().isBlank()
                                    ? c.receiver()
                                    : c.receiver().strip() + " · " + c.identity().strip();
                    case DossierCommand.EnterCertificate c -> c.what().paper();
                    case DossierCommand.Certify c -> c.what().paper();
                    case DossierCommand.CorrectCompletion c -> c.note();
                    case DossierCommand.AddNote c -> c.text();
                    case DossierCommand.PlaceFile _ -> null;
                    case DossierCommand.AttachResult _ -> null;
                    case DossierCommand.ErasePerson _ -> null;
                    case DossierCommand.MarkSent _ -> null;
                    case DossierCommand.MarkArrived _ -> null;
                    case DossierCommand.AskSupplement c -> c.request().text();
                    case DossierCommand.BringSupplement c -> c.note();
                    case DossierCommand.SendSupplement c -> c.sent().text();
                    case DossierCommand.ReturnSupplement c -> c.note();
                    case DossierCommand.AskPayment c -> c.note();
                    case DossierCommand.ConfirmPayment _ -> null;
                    case DossierCommand.Suspend c -> c.reason();
                    case DossierCommand.Resume c -> c.note();
                    case DossierCommand.Refuse c -> c.reason();
                    case DossierCommand.Withdraw c -> c.reason();
                    case DossierCommand.CloseSilent c -> c.note();
                    case DossierCommand.Apologise c -> c.reason();
                    case DossierCommand.DeliverApology c -> c.proof();
                    case DossierCommand.RecountDues _ -> null;
                    case DossierCommand.Rebase c -> c.reason();
                };
        return text == null || text.isBlank() ? null : text.strip();
    }
}
