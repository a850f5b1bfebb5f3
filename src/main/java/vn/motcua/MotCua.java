package vn.motcua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Một Cửa: one program, one door. */
@SpringBootApplication
public class MotCua {
    public static void main(String[] args) {
        SpringApplication.run(MotCua.class, args);
    }
}
