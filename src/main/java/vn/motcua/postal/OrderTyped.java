package vn.motcua.postal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.VietnameseText;

/**
 * An order as somebody typed it.
 *
 * @param key made when the form was opened: the same form sent twice orders once
 * @param reason why the agency pays; blank where the applicant does
 * @param name of the applicant's side: who gives, or who receives
 * @param content what is carried, in words
 */
public record OrderTyped(
        UUID key,
        @Nullable PostWay way,
        @Nullable Distance distance,
        @Nullable Payer payer,
        String reason,
        String name,
        String phone,
        String address,
        String content) {

    public OrderTyped {
        reason = VietnameseText.tidy(reason);
        name = VietnameseText.tidy(name);
        phone = phone.replaceAll("[\\s.()-]", "");
        address = VietnameseText.tidy(address);
        content = VietnameseText.tidy(content);
    }
}
