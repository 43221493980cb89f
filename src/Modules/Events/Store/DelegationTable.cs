using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Events.Model;
using Musubi.Persistence.Conventions;
using Musubi.Programmes;

namespace Musubi.Events.Store;

internal sealed class DelegationTable : IEntityTypeConfiguration<Delegation>
{
    public void Configure(EntityTypeBuilder<Delegation> builder)
    {
        builder.IsOnThread("delegations");
        builder.HasKey(one => one.Id);
        builder.Ignore(one => one.Facts);
        builder.Ignore(one => one.NextStates);
        builder.Property(one => one.When).HasJson();
        builder.Property(one => one.From).HasJson();
        builder.Property(one => one.To).HasJson();
        builder.Property(one => one.Members).HasJson();
        builder.Property(one => one.Itinerary).HasJson();
    }
}
