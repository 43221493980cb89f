using Musubi.Directory;
using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>An account as modules need it that write to people or share, with their consent, how to reach them.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">As its owner writes it.</param>
/// <param name="Email">Where mails reach its owner. Shown to nobody without an act of the owner's.</param>
/// <param name="Language">The language in which we write to them.</param>
public sealed record AccountFace(AccountId Id, string Name, EmailAddress Email, Language Language);

/// <summary>The open accounts of these ids. The module that keeps accounts registers it, since modules on the thread do not know that one.</summary>
public delegate Task<IReadOnlyList<AccountFace>> AccountsOf(IReadOnlyCollection<AccountId> ids, CancellationToken cancel);

/// <summary>The open accounts that hold a role for an organisation in a programme now, by name. Registered as <see cref="AccountsOf"/> is.</summary>
public delegate Task<IReadOnlyList<AccountFace>> AccountsActingFor(ProgrammeId programme, OrganisationId organisation, Role role, CancellationToken cancel);

/// <summary>A page's address for links that leave the server, in mails; the path as it is when the server's address is not set. Registered as <see cref="AccountsOf"/> is.</summary>
public delegate string AddressOutside(string path);
