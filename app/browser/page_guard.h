#pragma once
// Turns away whoever is not the signing page itself: other sites, other names of this computer.

#include "browser/page_request.h"

namespace dria {

/// Whether a page of the server on this port asks, or the person who opens it. Looks at what
/// browsers let no script forge: Host (against DNS rebinding), Origin and Sec-Fetch-Site.
[[nodiscard]] bool isOwnPage(const PageRequest &request, quint16 port);

} // namespace dria
