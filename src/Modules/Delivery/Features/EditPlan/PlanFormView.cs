using Musubi.WebKit;

namespace Musubi.Delivery.Features.EditPlan;

/// <summary>The form of a plan with what it offers.</summary>
/// <param name="Form">What is typed.</param>
/// <param name="Owners">Who can be responsible.</param>
/// <param name="Organisations">Who can take part.</param>
internal sealed record PlanFormView(PlanForm Form, IReadOnlyList<Option> Owners, IReadOnlyList<Option> Organisations);
