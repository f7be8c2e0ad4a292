terraform {
  required_providers {
    alicloud = {
      source = "aliyun/alicloud"
    }
  }
}

provider "alicloud" {
  region = "cn-hangzhou"
}

resource "alicloud_vpc" "shops" {
  vpc_name   = "shops"
  cidr_block = "10.1.0.0/16"
}

resource "alicloud_vswitch" "shops" {
  vpc_id     = alicloud_vpc.shops.id
  cidr_block = "10.1.1.0/24"
  zone_id    = "cn-hangzhou-j"
}

resource "alicloud_slb_load_balancer" "shops" {
  load_balancer_name = "shops"
  address_type       = "intranet"
  vswitch_id         = alicloud_vswitch.shops.id
  load_balancer_spec = "slb.s1.small"
}

resource "alicloud_api_gateway_instance" "main" {
  instance_name = "shops"
  instance_spec = "api.s1.small"
  payment_type  = "PayAsYouGo"
  https_policy  = "HTTPS2_TLS1_2"
  zone_id       = "cn-hangzhou-MAZ6(i,j,k)"
}

module "shop" {
  source = "./shop"
  count  = 1

  name    = "shop-${count.index}"
  gateway = alicloud_api_gateway_instance.main.id
  vpc     = alicloud_vpc.shops.id
  server  = alicloud_slb_load_balancer.shops.id
}
