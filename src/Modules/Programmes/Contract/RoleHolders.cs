using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>Tells who holds a role in a programme now, by name. Given by the module that keeps accounts, which later modules do not know.</summary>
/// <param name="programme">The programme.</param>
/// <param name="role">The role.</param>
/// <param name="cancel">Stops reading.</param>
public delegate Task<IReadOnlyList<RoleHolder>> RoleHolders(ProgrammeId programme, Role role, CancellationToken cancel);

/// <summary>An account that holds a role.</summary>
/// <param name="Account">The account.</param>
/// <param name="Name">As its owner writes it.</param>
public sealed record RoleHolder(AccountId Account, string Name);
