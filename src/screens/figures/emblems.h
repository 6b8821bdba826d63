#pragma once

#include "content/model.h"
#include "doc/figure.h"

/// One small picture for each requirement, composed of simple forms in its own colour. They only
/// decorate: the heading beside them says the same.
namespace screens::figures {

doc::Figure emblem(content::Hue hue);

/// For an ethical principle, by its number: a quieter picture without a colour of its own.
doc::Figure ethical_emblem(int number);

} // namespace screens::figures
