package org.tocsin.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks up the addresses of a host. */
interface Resolver {

    /**
     * All addresses of a name.
     *
     * @throws UnknownHostException if it has none
     */
    List<InetAddress> resolve(String host) throws UnknownHostException;

    /** The resolver of this machine. */
    static List<InetAddress> ofMachine(String host) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host));
    }
}
