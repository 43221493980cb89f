using Musubi.Foundation;
using Musubi.Programmes;

namespace Musubi.Issues;

/// <summary>One kind of support that an issue asks for.</summary>
/// <param name="Kind">What is wanted.</param>
/// <param name="Note">What exactly; null when the kind says enough.</param>
public sealed record SupportWanted(SupportKind Kind, LocalizedText? Note) : ITold
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Tell(Teller teller) =>
        [Note is null ? teller.Text.Of(Kind) : teller.Text["Issues.Support.Told", ("kind", Kind), ("note", Note)]];
}
