package vn.motcua.demo;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.identity.SampleAccounts;

/** The accounts to try first: one of each kind of people. */
@Component
@OnlyInDemo
class DemoAccounts implements SampleAccounts {

    static final String PASSWORD = "motcua-demo";

    private static final List<Sample> FIRST =
            List.of(
                    sample("motcua1.huyen"),
                    sample("motcua.tunganh"),
                    sample("hotich.tunganh"),
                    sample("chuyenvien1.kinhte"),
                    sample("chutich.huyen"),
                    sample("kiemsoat.huyen"),
                    sample("mattran.huyen"),
                    sample("quantri.huyen"));

    private static Sample sample(String username) {
        return new Sample(username, "demo.account." + username);
    }

    @Override
    public List<Sample> samples() {
        return FIRST;
    }

    @Override
    public String password() {
        return PASSWORD;
    }
}
