using Musubi.Foundation;
using NodaTime;

namespace Musubi.Directory.Model;

/// <summary>How to reach a person: for the owning programme's secretariat and the person alone.</summary>
internal sealed record PersonContact(EmailAddress? Email, string? Phone)
{
    public static readonly PersonContact None = new(null, null);
}

/// <summary>Why contact data may go to a recipient in another country (STANDARDS, section 10).</summary>
/// <param name="Country">The recipient's country.</param>
/// <param name="Organisation">The recipient; null for any in that country.</param>
/// <param name="Ground">On what the transfer rests.</param>
/// <param name="On">The day from which it rests on it.</param>
internal sealed record TransferBasis(CountryCode Country, OrganisationId? Organisation, TransferGround Ground, LocalDate On);
