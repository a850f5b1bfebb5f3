package vn.motcua.payment;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.law.LawFile;

/** The banks that a VietQR code can name ({@code payment/banks.yaml}). */
@Component
public class Banks {

    /** One bank by its number. */
    public record Bank(String bin, String name) {}

    private final List<Bank> all = LawFile.rows("payment/banks.yaml", Bank[].class);

    public List<Bank> all() {
        return all;
    }

    public Optional<Bank> find(String bin) {
        return all.stream().filter(one -> one.bin().equals(bin)).findFirst();
    }
}
