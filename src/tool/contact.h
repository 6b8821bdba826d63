#pragma once

#include "base/result.h"
#include "content/load.h"

#include <string>
#include <vector>

namespace tool {

/// Puts the contact of whoever hosts this edition (`mailto:…`, `https://…`) into the statement on
/// accessibility, in place of the one that the content has. Nothing happens for an empty contact.
base::Result<base::Done> set_contact(std::vector<content::File>& files, const std::string& contact);

} // namespace tool
