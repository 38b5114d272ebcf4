package io.showroom.lead.bulk;

import io.showroom.lead.LeadServiceApplication;
import io.showroom.lead.enquiry.Source;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A process of the service that begins an import and works on it until it is killed. Arguments: group, store, number of
 * rows, and the service's settings.
 */
final class KilledImport {
    private KilledImport() {}

    public static void main(String[] arguments) throws InterruptedException {
        String group = arguments[0];
        String store = arguments[1];
        int rows = Integer.parseInt(arguments[2]);
        String[] settings = java.util.Arrays.copyOfRange(arguments, 3, arguments.length);
        ConfigurableApplicationContext service = SpringApplication.run(LeadServiceApplication.class, settings);
        while (service.getBean(Directory.class).store(group, store).isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        Scope manager = Scope.of(group, Set.of(store), "killed", "killed", Set.of(Role.STORE_MANAGER), Set.of());
        ReceiveFile.Sent sent = new ReceiveFile.Sent(
                store, "killed.csv", new ImportOptions(Source.WEB, null, null, true, false), Map.of());
        byte[] file = file(rows).getBytes(StandardCharsets.UTF_8);
        Versioned<LeadImport> received =
                service.getBean(ReceiveFile.class).receive(manager, null, sent, new ByteArrayInputStream(file));
        String id = received.value().id();
        service.getBean(SteerImport.class).start(manager, id, Expected.any());
        System.out.println("import " + id);
    }

    /** Every tenth row is of the person of the row before. */
    static String file(int rows) {
        StringBuilder csv = new StringBuilder("name,phone\n");
        for (int i = 0; i < rows; i++) {
            int person = i % 10 == 9 ? i - 1 : i;
            csv.append(String.format("n%d,137%08d%n", i, person));
        }
        return csv.toString();
    }
}
