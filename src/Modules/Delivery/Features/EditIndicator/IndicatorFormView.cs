using Musubi.WebKit;

namespace Musubi.Delivery.Features.EditIndicator;

/// <summary>The form of an indicator with what it offers.</summary>
/// <param name="Form">What is typed.</param>
/// <param name="Owners">Who can measure.</param>
/// <param name="Places">For which place.</param>
internal sealed record IndicatorFormView(IndicatorForm Form, IReadOnlyList<Option> Owners, IReadOnlyList<Option> Places);
