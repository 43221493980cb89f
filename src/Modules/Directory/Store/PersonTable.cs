using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Directory.Model;
using Musubi.Persistence.Conventions;

namespace Musubi.Directory.Store;

internal sealed class PersonTable : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("people");
        builder.Property(person => person.Facts).HasJson();
        builder.Property(person => person.Id).ValueGeneratedNever();
        builder.HasIndex(person => person.Key).IsUnique();
        builder.HasIndex(person => person.Account).IsUnique();
        // As bytes both databases sort it the same way, whatever their own order is.
        builder.Property(person => person.SortKey).HasConversion(key => Encoding.UTF8.GetBytes(key), bytes => Encoding.UTF8.GetString(bytes));
        builder.HasIndex(person => person.SortKey);
        builder.Property(person => person.Contact).HasJson();
        builder.Property(person => person.Transfers).HasJson();
    }
}
