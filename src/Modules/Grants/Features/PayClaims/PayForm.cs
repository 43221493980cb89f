using System.ComponentModel.DataAnnotations;
using Musubi.Foundation;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Grants.Features.PayClaims;

/// <summary>Which claims the payer has paid, and when.</summary>
internal sealed class PayForm
{
    public List<string> Claims { get; set; } = [];

    [Required]
    public LocalDate? PaidOn { get; set; }

    public IReadOnlyList<ClaimId> Read(FormReading reading, LocalDate today)
    {
        List<ClaimId> claims = [.. Claims.Where(id => Guid.TryParse(id, out _)).Select(id => new ClaimId(Guid.Parse(id)))];
        if (claims.Count == 0)
        {
            reading.Refuse(Problem.Invalid("form.required"), nameof(Claims));
        }

        if (PaidOn > today)
        {
            reading.Refuse(GrantsProblems.PaidLater(), nameof(PaidOn));
        }

        return claims;
    }
}
